// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ame`. */
export const catalog: SdkCatalog = {
  service: "ame",
  apiVersions: ["2019-09-16"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["ame:DescribeKTVTopList"],
    read: [
      "ame:BatchDescribeKTVMusicDetails",
      "ame:DescribeAuthInfo",
      "ame:DescribeCloudMusic",
      "ame:DescribeCloudMusicPurchased",
      "ame:DescribeItemById",
      "ame:DescribeItems",
      "ame:DescribeKTVMusicDetail",
      "ame:DescribeKTVMusicTags",
      "ame:DescribeKTVPlaylistDetail",
      "ame:DescribeKTVPlaylists",
      "ame:DescribeKTVRobots",
      "ame:DescribeKTVSingerCategories",
      "ame:DescribeKTVSingerMusics",
      "ame:DescribeKTVSingers",
      "ame:DescribeKTVSuggestions",
      "ame:DescribeLyric",
      "ame:DescribeMusic",
      "ame:DescribeMusicSaleStatus",
      "ame:DescribePackageItems",
      "ame:DescribePackages",
      "ame:DescribePkgOfflineMusic",
      "ame:DescribeStations",
      "ame:SearchKTVMusics",
    ],
    write: ["ame:CreateKTVRobot", "ame:DestroyKTVRobot", "ame:ModifyMusicOnShelves", "ame:PutMusicOnTheShelves"],
    unknown: ["ame:ReportData", "ame:SyncKTVRobotCommand", "ame:TakeMusicOffShelves"],
  },
};
