/** Types that the normalized cache keeps within what they belong to, since they have no id of their own. */
const names = [
  "DetectionSearchHit",
  "DetectionSearchHitConnection",
  "DurationStatistics",
  "ExcerptPiece",
  "FollowUpConnection",
  "IncidentChange",
  "IncidentConnection",
  "IncidentSearchHit",
  "IncidentSearchHitConnection",
  "IncidentStatistic",
  "IncidentStatistics",
  "LessonSearchHit",
  "LessonSearchHitConnection",
  "NotificationObligationConnection",
  "PageInfo",
  "Search",
  "SimilarIncident",
  "TimelineEntryConnection",
];

export const typesWithoutId = Object.fromEntries(names.map((name) => [name, () => null]));
