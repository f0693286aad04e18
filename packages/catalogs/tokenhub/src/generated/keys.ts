// Generated from facts/tokenhub.json by `npm run generate`. Do not edit.

export {};
