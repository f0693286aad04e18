/** Texts of the ways to more rights, by their names: what the caller does, and what has to be so beside the policies. */
export const escalation = {
  path: {
    "attach-policy-to-self": {
      does: "attaches a policy to himself",
      provided: "",
    },
    "attach-policy-to-group": {
      does: "attaches a policy to a group that he is in",
      provided: "he is in a group",
    },
    "attach-policy-to-own-role": {
      does: "attaches a policy to the role that he is",
      provided: "",
    },
    "attach-policy-to-role": {
      does: "attaches a policy to a role and takes the role on",
      provided: "the trust policy of the role takes him",
    },
    "new-policy-version": {
      does: "writes a new version of a policy that he has, and makes it the one in force with the same call",
      provided: "he has a custom policy",
    },
    "older-policy-version": {
      does: "puts another version of a policy that he has in force",
      provided: "a version of it allows more",
    },
    "update-policy": {
      does: "changes the text of a policy that he has",
      provided: "he has a custom policy",
    },
    "detach-policy-that-denies": {
      does: "detaches a policy that denies him something, deletes it, or leaves the group that has it",
      provided: "",
    },
    "take-off-boundary": {
      does: "takes off or replaces the permissions boundary around him",
      provided: "he has a boundary",
    },
    "join-group": {
      does: "adds himself to a group",
      provided: "a group may do more",
    },
    "key-of-another-user": {
      does: "makes an access key of another user",
      provided: "the other user may do more",
    },
    "password-of-another-user": {
      does: "sets the console password of another user, and lets that user log in",
      provided: "the other user may do more, and no second factor is asked for",
    },
    "password-and-second-factor": {
      does: "sets the console password of another user and switches off the second factor at his login",
      provided: "the other user may do more",
    },
    "new-user-with-policy": {
      does: "makes a user with a password or a key, and attaches a policy to it",
      provided: "",
    },
    "new-user-in-group": {
      does: "makes a user with a password or a key, and adds it to a group",
      provided: "a group may do more",
    },
    "login-of-users": {
      does: "makes a provider of his own the one that says who logs in as which user",
      provided: "another user may do more",
    },
    "assume-role": {
      does: "takes a role on",
      provided: "the trust policy of a role that may do more takes him",
    },
    "trust-of-role": {
      does: "changes the trust policy of a role so that it takes him, and takes the role on",
      provided: "the role may do more",
    },
    "new-role-with-policy": {
      does: "makes a role that takes him, attaches a policy to it, and takes it on",
      provided: "",
    },
    "login-of-roles": {
      does: "makes the keys of a provider his own, and logs in as a role that trusts the provider",
      provided: "a role that may do more trusts the provider",
    },
    "role-to-new-function": {
      does: "makes a function of his own that runs with a role",
      provided: "the role may do more and trusts the service",
    },
    "code-of-function": {
      does: "puts his own code into a function that runs with a role",
      provided: "there is one, and its role may do more",
    },
    "role-to-new-instance": {
      does: "starts a machine with a script of his own and a role",
      provided: "the role may do more and trusts the service",
    },
    "role-to-instance": {
      does: "binds a role to a machine",
      provided: "he can log in to the machine, and the role may do more and trusts the service",
    },
    "command-on-instance": {
      does: "runs a command on a machine that has a role",
      provided: "there is one, and its role may do more",
    },
    "role-to-scaling-group": {
      does: "lets a scaling group start machines with a script of his own and a role",
      provided: "the role may do more and trusts the service",
    },
  },
} as const;
