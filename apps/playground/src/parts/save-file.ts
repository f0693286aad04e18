import type { Download } from "../engine/files.js";

/** Gives a file to the person, as a download. */
export const saveFile = ({ name, text }: Download): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over when this is done.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
