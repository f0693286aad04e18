const width = 120;

/** A written `__proto__` would set the prototype; a computed one is a property like others. */
const property = (name: string): string => {
  if (name === "__proto__") return `[${JSON.stringify(name)}]`;
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
};

const members = (value: object, indent: string): readonly string[] =>
  Array.isArray(value)
    ? value.map((item: unknown) => literal(item, indent))
    : Object.entries(value).map(([name, item]: [string, unknown]) => {
        const lead = `${property(name)}: `;
        return `${lead}${literal(item, indent, lead.length)}`;
      });

/** A value as TypeScript text: on one line where it fits after the `lead` columns that are taken, else a line a member. */
export const literal = (value: unknown, indent = "", lead = 0): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [open, pad, close] = Array.isArray(value) ? ["[", "", "]"] : ["{", " ", "}"];
  const inner = `${indent}  `;
  const parts = members(value, inner);
  if (parts.length === 0) return `${open}${close}`;
  const line = `${open}${pad}${parts.join(", ")}${pad}${close}`;
  if (!line.includes("\n") && indent.length + lead + line.length < width) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
};
