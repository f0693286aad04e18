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
    link: "Copy link",
    copied: "The link is copied",
    failed: "The link could not be copied",
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
  large: "{{name}} is larger than any policy",
  add: "New document",
  views: "What the documents mean",
  view: {
    ask: "Ask",
    see: "See",
    compare: "Compare",
    learn: "Learn",
  },
} as const;
