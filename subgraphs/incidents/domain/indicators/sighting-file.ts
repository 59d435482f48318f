import type { IndicatorSighting } from "../records/indicators/indicator-sighting.js";
import type { IndicatorFile } from "./indicator-file.js";

/** An indicator, and one of its sightings. */
export interface SightingFile extends IndicatorFile {
  readonly sighting: IndicatorSighting;
  /** Whether its service is one of those concerned by sightings alone, of which no other stands. */
  readonly isLastOfService: boolean;
}
