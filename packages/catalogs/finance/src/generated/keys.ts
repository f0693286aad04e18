// Generated from facts/finance.json by `npm run generate`. Do not edit.

export {};
