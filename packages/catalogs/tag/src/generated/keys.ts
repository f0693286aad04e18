// Generated from facts/tag.json by `npm run generate`. Do not edit.

export {};
