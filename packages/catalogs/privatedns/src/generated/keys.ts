// Generated from facts/privatedns.json by `npm run generate`. Do not edit.

export {};
