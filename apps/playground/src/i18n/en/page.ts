/** Texts of the frame of the page. */
export const page = {
  title: "Camwright Playground",
  tagline: "See what a CAM policy does. Nothing leaves your browser.",
  skip: "Go to the answer",
  language: "Language",
  theme: {
    label: "Theme",
    system: "As the system",
    light: "Light",
    dark: "Dark",
  },
  share: {
    broken: "The link is damaged, so an example is shown instead",
    large: "The link is too large, so an example is shown instead",
  },
  examples: {
    label: "Examples",
    choose: "Open an example",
    name: {
      folder: "COS: a folder, the office and a boundary",
      tokenhub: "TokenHub: the role of batch inference",
      asr: "ASR: the models of an account",
      partner: "COS: a bucket that a partner reads",
      network: "VPC: what a change grants",
      role: "Trust: a role for another account",
    },
  },
  documents: "Documents",
  open: "Open a file",
  refused: {
    large: "{{name}} is larger than any policy, so it is not opened",
    binary: "{{name}} is not a text, so it is not opened",
    damaged: "{{name}} was saved by this page and is damaged, so it is not opened",
    cases: "{{name}} has requests: open it under “Kept requests”",
    many: "{{name}} is not opened, because there are as many documents as there can be",
    failed: "{{name}} could not be read",
  },
  replaced: {
    message: "Other documents took the place of yours.",
    back: "Back to what I had",
    forget: "Do not go back",
  },
  onlyAsked: "Only {{names}} is asked",
  askAll: "Ask all documents",
  add: "New document",
  views: "What the documents mean",
  view: {
    ask: "Ask",
    see: "See",
    compare: "Compare",
    learn: "Learn",
  },
} as const;
