import { type CosCall, type Place, textOf } from "./place.js";

/** The form of a source that the SDK takes, `<bucket>.cos.<region>.myqcloud.com/<key>` (`sdk/util.js`). */
const form = /^([^.]+-\d+)\.cos(?:v6|-cdc|-internal)?\.([^.]+)\.(?:myqcloud\.com|tencentcos\.cn)\/(.+)$/s;

const decoded = (key: string): string | undefined => {
  try {
    return decodeURIComponent(key);
  } catch {
    return undefined;
  }
};

/** The object from which a call copies; nothing is known of it where the client reads sources with a function of its own. */
export const copySourceOf = ({ params, options }: CosCall): Place => {
  const source = textOf(params, "CopySource");
  if (source === undefined || typeof Reflect.get(options, "CopySourceParser") === "function") return {};
  const [, bucket, region, key = ""] = form.exec(source) ?? [];
  return { bucket, region, key: key === "" ? undefined : decoded(key) };
};
