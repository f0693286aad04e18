/** What an action does to what it touches. `permissions` changes who may do what, `tagging` changes tags. */
export type AccessLevel = "list" | "read" | "write" | "tagging" | "permissions";

/**
 * Where an access level comes from: a section heading of the CAM page, a section of the CAM table, a table of preset
 * policies, which of a page's policies has it, what a document says the operation does, the shape of the SDK's response, or
 * the name alone.
 */
export type AccessBasis =
  | "cam-section"
  | "cam-table"
  | "preset-policy"
  | "policy-example"
  | "description"
  | "sdk-response"
  | "name";
