/** A template in its six segments; the sixth keeps its colons. */
export interface Template {
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly path: string;
}

/** The segments of a template, `undefined` if it does not have six of them or does not begin with `qcs::`. */
export const splitTemplate = (template: string): Template | undefined => {
  const [prefix, project, service, region, account, ...path] = template.split(":");
  if (prefix !== "qcs" || project !== "" || service === undefined || region === undefined || account === undefined) {
    return undefined;
  }
  return path.length === 0 ? undefined : { service, region, account, path: path.join(":") };
};

/** The names of the placeholders in a text, in order. */
export const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{(\w+)\}/g)].flatMap((match) => match[1] ?? []);

/** What is left of a segment when its placeholders are taken out. */
export const withoutPlaceholders = (segment: string): string => segment.replace(/\$\{\w+\}/g, "");
