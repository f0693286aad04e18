/** Texts of what is allowed at all. */
export const see = {
  title: "What is allowed at all",
  caption: "How many actions of each service and access level some request is allowed for",
  service: "Service",
  level: {
    list: "List",
    read: "Read",
    write: "Write",
    tagging: "Tags",
    permissions: "Permissions",
    unknown: "Level not known",
  },
  granted: {
    all: "all allowed",
    some: "some allowed",
    none: "none allowed",
    unknown: "not known",
  },
  cell: "{{service}}, {{level}}: {{granted}}",
  choose: "Choose a field to list its actions",
  allowed: {
    always: "always",
    limited: "within limits",
    never: "never",
    unknown: "not known",
  },
  limit: {
    resources: "some resources",
    conditions: "under conditions",
  },
  version: "Actions of the catalogs: {{version}}",
  statements: "Statements that do nothing",
  busy: "Every statement does something",
  idle: {
    vacuous: "matches no request",
    shadowed: "allows what is denied anyway",
    redundant: "may go alone: others do the same",
  },
} as const;
