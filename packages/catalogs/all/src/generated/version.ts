// Generated from facts/sdk.json by `npm run generate`. Do not edit.

/** The version of `tencentcloud-sdk-nodejs` from which the catalogs were made. */
export const catalogVersion = "4.1.313";

/** The day on which that version was published. */
export const catalogDate = "2026-09-15";
