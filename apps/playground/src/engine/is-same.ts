const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const membersOf = (value: object): readonly (readonly [string, unknown])[] => Object.entries(value);

/**
 * Whether two values of plain data are the same. What is one object on both sides is not looked into, so that it costs little where most of a
 * workspace is as it was.
 */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (isList(one) || isList(other)) {
    return (
      isList(one) && isList(other) && one.length === other.length && one.every((each, at) => isSame(each, other[at]))
    );
  }
  const members = membersOf(one);
  return (
    members.length === membersOf(other).length &&
    members.every(([name, value]) => Object.hasOwn(other, name) && isSame(value, Reflect.get(other, name)))
  );
};
