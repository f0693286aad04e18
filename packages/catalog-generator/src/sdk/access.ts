/** What the name of an action says about what it does; `unknown` where it says nothing that holds in general. */
export type NamedAccess = "list" | "read" | "write" | "unknown";

const reads: ReadonlySet<string> = new Set("Describe Get Query Search Check Inquire Inquiry Count".split(" "));

const writes: ReadonlySet<string> = new Set(
  (
    "Accept Activate Add Allocate Apply Assign Associate Attach Bind Cancel Change Clear Clone Close Confirm Copy Create " +
    "Deactivate Delete Deploy Deregister Destroy Detach Disable Disassociate Drop Edit Enable Forbid Grant Import Install " +
    "Isolate Kill Lock Migrate Modify Move Open Pause Publish Put Reboot Recover Register Reject Release Remove Renew Replace " +
    "Reset Resize Restart Restore Resume Revoke Rollback Save Scale Set Start Stop Switch Terminate Transfer Unassign Unbind " +
    "Uninstall Unlock Unregister Update Upgrade Upload"
  ).split(" "),
);

/**
 * The access level of an action, judged from its name alone by one rule. The first word decides, the second one after
 * `Batch`: `List` lists; `Describe`, `Get`, `Query`, `Search`, `Check`, `Inquire`, `Inquiry` and `Count` read, and list where
 * the name ends with `List`; the verbs of change, such as `Create`, `Modify` and `Delete`, write; every other word says
 * nothing.
 */
export const accessByName = (name: string): NamedAccess => {
  const word = /^(?:Batch)?([A-Z][a-z]+)(?![a-z])/.exec(name)?.[1] ?? "";
  if (word === "List") return "list";
  if (reads.has(word)) return name.endsWith("List") ? "list" : "read";
  return writes.has(word) ? "write" : "unknown";
};
