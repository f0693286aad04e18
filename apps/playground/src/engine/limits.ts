/** Bounds of what a link, a file or the storage may bring in. */
export const limits: {
  /** Characters of a link's payload. */
  readonly link: number;
  /** Characters of a link beyond which mail programs and chats are known to cut it. */
  readonly longLink: number;
  /** Bytes of a workspace after unpacking. */
  readonly unpacked: number;
  /** Characters of a document; beyond it the editor would be slow. */
  readonly document: number;
  readonly tabs: number;
  readonly suite: number;
  readonly facts: number;
  readonly text: number;
} = {
  link: 512 * 1024,
  longLink: 8000,
  unpacked: 4 * 1024 * 1024,
  document: 1024 * 1024,
  tabs: 50,
  suite: 500,
  facts: 100,
  text: 4096,
};
