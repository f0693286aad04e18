import type { PrincipalType } from "@camwright/core";
import { field, insertRaw, insertText, plain } from "../insertion.js";
import { words } from "../said.js";
import type { Situation } from "../situation.js";
import type { Piece, Suggestion } from "../suggestion.js";

const root = ({ accounts }: Situation): Piece => field("root", accounts.uins[0] ?? "root");

const name = (situation: Situation, pieces: readonly Piece[], label: string, rank: number): Suggestion => ({
  label,
  kind: "principal",
  rank,
  detail: [],
  subject: { _tag: "principal", type: "qcs", text: label },
  insertion: insertText(situation, pieces, "listed"),
  goesOn: false,
});

/** The forms of names of callers (598/10603, 598/10606). A star in one names nobody. */
const callers = (situation: Situation): readonly Suggestion[] => {
  const of = root(situation);
  const cam = plain("qcs::cam::uin/");
  return [
    name(situation, [cam, of, plain(":uin/"), field("uin", "uin")], "qcs::cam::uin/${root}:uin/${uin}", 3),
    name(situation, [cam, of, plain(":uin/"), of], "qcs::cam::uin/${root}:uin/${root}", 2),
    name(situation, [cam, of, plain(":roleName/"), field("role", "role")], "qcs::cam::uin/${root}:roleName/${role}", 1),
    ...(situation.kind === "bucket"
      ? [name(situation, [plain("qcs::cam::anyone:anyone")], "qcs::cam::anyone:anyone", 0)]
      : []),
  ];
};

const services = (situation: Situation): readonly Suggestion[] =>
  situation.knowledge.roleEntities.map(({ name: text, product }) => ({
    label: text,
    kind: "principal",
    rank: 0,
    detail: [words(product)],
    subject: { _tag: "principal", type: "service", text },
    insertion: insertText(situation, [plain(text)], "listed"),
    goesOn: false,
  }));

const providers = (situation: Situation): readonly Suggestion[] =>
  (["saml", "oidc"] as const).map((kind, index) => {
    const label = `qcs::cam::uin/\${root}:${kind}-provider/\${name}`;
    const pieces = [plain("qcs::cam::uin/"), root(situation), plain(`:${kind}-provider/`), field("name", "name")];
    return {
      ...name(situation, pieces, label, -index),
      subject: { _tag: "principal", type: "federated", text: label },
    };
  });

/** Names of principals of a type: of callers, of services that assume roles, of identity providers. */
export const principalNames = (situation: Situation, type: PrincipalType): readonly Suggestion[] => {
  if (type === "service") return services(situation);
  return type === "qcs" ? callers(situation) : providers(situation);
};

/** The whole element: everybody, or a map of names. */
export const principals = (situation: Situation): readonly Suggestion[] => {
  const isTyped = situation.slot.place.token !== undefined;
  const type = situation.kind === "trust" ? "service" : "qcs";
  const map: Suggestion = {
    label: `{ "${type}": [ ] }`,
    kind: "element",
    rank: 2,
    detail: [],
    subject: { _tag: "principal-type", type },
    insertion: insertRaw(situation, [plain(`{"${type}": ["`), field("name", ""), plain('"]}')]),
    goesOn: true,
  };
  const everybody: Suggestion = {
    label: "*",
    kind: "principal",
    rank: 0,
    detail: [],
    subject: { _tag: "everybody" },
    insertion: insertText(situation, [plain("*")], "single"),
    goesOn: false,
  };
  return isTyped ? [everybody] : [map, everybody];
};
