import type { Policy } from "@camwright/core";
import * as fc from "fast-check";
import type { CaseRequest, Question, ResourceOwner } from "../case.js";
import { policies } from "./policy.js";
import { request, resourceOwner } from "./request.js";
import { pick, sometimes } from "./text.js";

/** A question that identity policies alone decide, the policies in canonical form. */
export interface IdentityQuestion extends Question {
  readonly policies: { readonly identity: readonly Policy[] };
}

/** A question that identity policies alone decide. Allow and deny are frequent, unknown is one in twenty. */
export const identityQuestion: fc.Arbitrary<IdentityQuestion> = questionAbout(policies, request);

/** A question about such policies and such a request; one time in ten it names the owner of the resources. */
export function questionAbout(
  attached: fc.Arbitrary<readonly Policy[]>,
  asked: fc.Arbitrary<CaseRequest>,
): fc.Arbitrary<IdentityQuestion> {
  const owner = sometimes<ResourceOwner | undefined>([9, pick([undefined])], [1, resourceOwner]);
  return fc.tuple(attached, asked, owner).map(([identity, one, ownedBy]) => ({
    policies: { identity },
    request: one,
    ...(ownedBy === undefined ? {} : { resourceOwner: ownedBy }),
  }));
}
