import { accountPoints } from "./account-points.js";
import { actionPoints, emptyLists } from "./action-points.js";
import { keyPoints } from "./key-points.js";
import { layerPoints } from "./layer-points.js";
import type { OpenPoint } from "./point.js";
import { principalPoints } from "./principal-points.js";
import { resourcePoints } from "./resource-points.js";
import { rolePoints } from "./role-points.js";
import type { OpenPointTag } from "./tag.js";
import { typePoints } from "./type-points.js";
import { valuePoints } from "./value-points.js";
import { variablePoints } from "./variable-points.js";

type Table = { readonly [tag in OpenPointTag]: OpenPoint };

/** Every point that the documents leave open or contradict, with the reading taken and the others; made when asked for, not at import. */
export const openPointTable = (): Table => {
  const values = valuePoints();
  const emptyValues = values["U-9"];
  return {
    ...values,
    "U-9": { ...emptyValues, others: [...emptyValues.others, emptyLists] },
    ...typePoints(),
    ...keyPoints(),
    ...variablePoints(),
    ...actionPoints(),
    ...resourcePoints(),
    ...accountPoints(),
    ...principalPoints(),
    ...layerPoints(),
    ...rolePoints(),
  };
};
