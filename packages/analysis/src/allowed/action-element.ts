import { formatAction, parseAction } from "@camwright/core";
import { type Element, product, remembered } from "./element.js";
import { coversGlob, meetGlobs } from "./glob.js";

interface Operation {
  readonly service: string;
  readonly operation: string;
}

const read = (text: string): Operation | undefined => {
  const parsed = parseAction(text);
  if (parsed._tag === "Left" || parsed.right._tag === "action-set") return undefined;
  return parsed.right._tag === "any" ? { service: "*", operation: "*" } : parsed.right;
};

const actionText = ({ service, operation }: Operation): string =>
  service === "*" && operation === "*" ? "*" : formatAction({ _tag: "operation", service, operation });

/** How patterns of actions are to each other, without `name/`. What an action set has, nobody knows, so it is in `*` and in itself alone. */
export const actionsElement = (): Element => {
  const operationOf = remembered(read);
  return {
    covers: (outer, inner) => {
      if (outer === inner || outer === "*") return true;
      const [wide, narrow] = [operationOf(outer), operationOf(inner)];
      return (
        wide !== undefined &&
        narrow !== undefined &&
        coversGlob(wide.service, narrow.service) &&
        coversGlob(wide.operation, narrow.operation)
      );
    },
    meet: (left, right) => {
      if (left === right || right === "*") return [left];
      if (left === "*") return [right];
      const [one, other] = [operationOf(left), operationOf(right)];
      if (one === undefined || other === undefined) return undefined;
      return product(
        [meetGlobs(one.service, other.service), meetGlobs(one.operation, other.operation)],
        ([service = "", operation = ""]) => actionText({ service, operation }),
      );
    },
  };
};
