/** Texts of one document. */
export const document = {
  close: "Close {{name}}",
  name: "Name",
  kind: "Kind",
  save: "Save as a file",
  editor: "Text of the document",
  size: "{{size}} of {{limit}} {{unit}}",
  sizeOpen: "{{size}} {{unit}}; no limit is published",
  unit: {
    characters: "characters",
    bytes: "bytes",
  },
  findings: {
    title: "Findings",
    none: "Nothing to report",
    fix: "Fix: {{title}}",
    more: "and {{count}} more",
    source: "Source: {{source}}",
  },
  severity: {
    error: "Error",
    warning: "Warning",
    info: "Note",
  },
} as const;
