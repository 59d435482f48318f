import { z } from "zod";
import { systemViewer } from "../../../../platform/identity/viewer.js";
import { type Responsibility, responsibilities } from "../../../response-model/process/responsibilities.js";
import { type TeamFunction, teamFunctions } from "../../../response-model/process/team-functions.js";
import type { Organization } from "../../domain/records/organization.js";

const key = z.string().regex(/^\S{1,100}$/, "must be 1 to 100 characters without spaces");
const line = z.string().trim().min(1, "must not be empty").max(200, "must be at most 200 characters long");
const paragraph = z.string().trim().min(1, "must not be empty").max(4_000, "must be at most 4000 characters long");
const time = z.iso.datetime({ offset: true, error: "is not a time such as 2026-01-05T00:00:00Z" });
const maxShiftInHours = 8_760;
/** Who somebody is, is signed for each call, with their teams; and the schema shows them without pages. */
const maxTeamsOfPerson = 100;

/** What an organization file must look like. An unknown property is refused, since it is most likely a misspelt one. */
export const organizationShape: z.ZodType<Organization> = z.strictObject({
  name: line,
  removed: z.enum(["deactivate", "keep"]).default("deactivate"),
  teams: z.array(
    z.strictObject({
      key,
      name: line,
      function: z.enum(Object.keys(teamFunctions) as TeamFunction[]),
      description: paragraph,
      responsibilities: z.array(z.enum(Object.keys(responsibilities) as Responsibility[])),
    }),
  ),
  services: z.array(
    z.strictObject({ key, name: line, kind: z.enum(["CORE", "DEPENDENCY"]), description: paragraph, ownedBy: key }),
  ),
  people: z.array(
    z.strictObject({
      key,
      subject: line.refine((subject) => subject !== systemViewer.subject, "is what Cordon itself is recorded as"),
      kind: z.enum(["PERSON", "SERVICE_ACCOUNT"]),
      name: line,
      email: z.email("is not an email address"),
      teams: z.array(key).max(maxTeamsOfPerson, `must be at most ${maxTeamsOfPerson}`),
      operations: z.array(z.string()).optional(),
      expiresAt: time.optional(),
    }),
  ),
  executiveIncidentManagers: z.array(key).default([]),
  onCallRotations: z.array(
    z.strictObject({
      key,
      team: key,
      name: line,
      timeZone: z.string().refine(isTimeZone, "is not a time zone such as Europe/Prague"),
      startsAt: time,
      shiftHours: z.number().int("must be a whole number").min(1).max(maxShiftInHours),
      participants: z.array(key),
    }),
  ),
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
