/** The account whose resources a program uses: the root account's uin, and its appid where resources are named with that. */
export interface Account {
  readonly uin?: string;
  readonly appid?: string;
}
