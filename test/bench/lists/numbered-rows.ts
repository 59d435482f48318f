/* What rows are made of that are many and alike: $1 is how many there are in all, and those from $2 to $3 are made. */

/** A moment within the year before the newest incident, the same for the same place among all. */
const moment = "timestamptz '2026-06-30T12:00:00Z' - ($1 - place) * (interval '1 year' / $1)";

/** An id of that moment: the same in each table, for the same place. */
export const identifier = `(substr(moment, 1, 8) || '-' || substr(moment, 9, 4) || '-7' || substr(hash, 1, 3) || '-8' || substr(hash, 4, 3)
  || '-' || substr(hash, 7, 12))::uuid`;

/** Somebody whom the organization does not have. */
export const nobody = "'01900000-0000-7000-8000-0000000000aa'::uuid";

export const severities = "ARRAY['INFORMATIONAL', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL']";

/** Most of the services, and for one row in a thousand the last of them. */
export const service =
  "services[CASE WHEN share = 500 THEN cardinality(services) ELSE 1 + place % (cardinality(services) - 1) END]";

/** The rows to make: with their place, their moment (`at`), and a share of a thousand, which says what is so with how many. */
export const numberedRows = `
  (SELECT place, ${moment} AS at, md5(place::text) AS hash, (place::bigint * 7919 % 1000)::int AS share
   FROM generate_series($2::int, $3::int) AS place) AS numbered,
  LATERAL (SELECT lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') AS moment) AS timed,
  (SELECT array_agg(id ORDER BY name) AS services FROM directory_service) AS known`;
