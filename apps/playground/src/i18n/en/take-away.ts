/** Texts of what can be taken away: a link, files. */
export const takeAway = {
  label: "Share",
  title: "Take it away",
  link: "Link with everything",
  inLink:
    "It holds the documents, the request and the kept requests, in the part of an address that browsers do not send. Whoever has the link can read them.",
  length: "{{length}} characters",
  fit: {
    fine: "",
    long: "Mail programs and chats may cut a link of this length. A file is safer.",
    "too-long": "This is more than a link can carry. Save a file instead.",
  },
  copy: "Copy link",
  copied: "The link is copied",
  failed: "The link could not be copied: select and copy it yourself",
  files: "Files",
  everything: "Save everything",
  everythingHint: "This page opens the file again.",
  document: "Save {{name}}",
  requests: "Save the kept requests as cases",
  requestsHint: "For camwright simulate --cases",
} as const;
