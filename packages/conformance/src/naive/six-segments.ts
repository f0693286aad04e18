/** A resource name in its six segments (598/10606); the prefix is always `qcs`. */
export interface SixSegments {
  readonly project: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly path: string;
}

/** The six segments of a resource name, or nothing where it has fewer or does not begin with `qcs`. The path keeps its colons. */
export function sixSegments(text: string): SixSegments | undefined {
  const pieces = text.split(":");
  const [prefix, project, service, region, account] = pieces;
  if (prefix !== "qcs" || pieces.length < 6) return undefined;
  if (project === undefined || service === undefined || region === undefined || account === undefined) return undefined;
  return { project, service, region, account, path: pieces.slice(5).join(":") };
}

/** As `sixSegments` for a resource of a policy, in which the project must be empty and the path must not be. */
export function policySegments(text: string): SixSegments | undefined {
  const segments = sixSegments(text);
  if (segments === undefined || segments.project !== "" || segments.path === "") return undefined;
  return segments;
}
