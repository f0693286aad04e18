/** Keeps what a measured function gives from being optimised away. */
export const sink = { value: undefined };
