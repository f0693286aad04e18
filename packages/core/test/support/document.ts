/** The text of a document with one statement of which some elements are given as JSON text, on one line. */
export const documentWith = (elements: Readonly<Record<string, string>>): string => {
  const statement = { effect: '"allow"', action: '["cos:GetObject"]', resource: '["*"]', ...elements };
  const members = Object.entries(statement)
    .filter(([, json]) => json !== "")
    .map(([name, json]) => `${JSON.stringify(name)}:${json}`);
  return `{"version":"2.0","statement":[{${members.join(",")}}]}`;
};

/** A document whose one action, resource, condition or principal name is the given text. */
export const withAction = (text: string): string => documentWith({ action: JSON.stringify([text]) });
export const withResource = (text: string): string => documentWith({ resource: JSON.stringify([text]) });
export const withCondition = (condition: unknown): string => documentWith({ condition: JSON.stringify(condition) });
export const withPrincipal = (principal: unknown): string => documentWith({ principal: JSON.stringify(principal) });
