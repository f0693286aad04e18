// Generated from facts/lmp.json by `npm run generate`. Do not edit.

export {};
