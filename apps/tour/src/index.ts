export { type Shot, show } from "./show.js";
export type { Shown, Stop } from "./stop.js";
export { tour } from "./tour.js";
