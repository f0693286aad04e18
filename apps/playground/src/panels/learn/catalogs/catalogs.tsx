import type { ReactNode } from "react";
import type { LearnProps } from "../learn-props.js";
import { Awaited } from "../parts/awaited.js";
import { useLearnt } from "../use-learnt.js";
import { ServiceList } from "./service-list.js";
import { ServicePage } from "./service-page.js";

const OneService = (learn: LearnProps): ReactNode => {
  const { asker, place } = learn;
  const learnt = useLearnt(asker, "catalog", { service: place.service });
  return <Awaited learnt={learnt}>{(page) => <ServicePage key={place.service} {...learn} page={page} />}</Awaited>;
};

const AllServices = (learn: LearnProps): ReactNode => {
  const learnt = useLearnt(learn.asker, "services", {});
  return <Awaited learnt={learnt}>{(services) => <ServiceList {...learn} services={services} />}</Awaited>;
};

/** All services, or one of them with its actions, resource types and condition keys. */
export const Catalogs = (learn: LearnProps): ReactNode =>
  learn.place.service === "" ? <AllServices {...learn} /> : <OneService {...learn} />;
