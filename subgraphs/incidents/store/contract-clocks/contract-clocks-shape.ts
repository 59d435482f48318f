import { z } from "zod";
import { type Jurisdiction, jurisdictions } from "../../../response-model/notification/jurisdictions.js";
import { type NoticeContent, noticeContents } from "../../../response-model/notification/notice-contents.js";

const line = z.string().trim().min(1, "must not be empty").max(200, "must be at most 200 characters long");
const day = z.iso.date({ error: "is not a day such as 2026-01-31" });
const count = (max: number) =>
  z.number().int("must be a whole number").min(1, "must be at least 1").max(max, `must be at most ${max}`);

/** What a file of contract clocks must look like. An unknown property is refused, since it is most likely a misspelt one. */
export const contractClocksShape = z
  .array(
    z.strictObject({
      code: z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/, "must be capitals, digits and _, such as ACME_24_HOURS"),
      validFrom: day,
      validUntil: day.nullish().transform((until) => until ?? null),
      title: line,
      customer: line,
      source: line,
      length: z.union(
        [
          z.strictObject({ hours: count(8_760) }),
          z.strictObject({ days: count(366) }),
          z.strictObject({ businessDays: count(250) }),
          z.strictObject({ calendarMonths: count(24) }),
          z.strictObject({ none: z.literal(true) }),
        ],
        "must be one of hours, days, businessDays, calendarMonths, each a whole number, or none: true",
      ),
      calendar: z.enum(Object.keys(jurisdictions) as Jurisdiction[]).default("CONTRACT"),
      warnHours: count(8_760)
        .nullish()
        .transform((hours) => hours ?? null),
      content: z
        .array(z.enum(Object.keys(noticeContents) as NoticeContent[]))
        .default(["WHAT_HAPPENED", "EFFECT_ON_DATA", "ACTIONS_TAKEN", "SUGGESTED_ACTIONS"]),
    }),
  )
  .max(10_000, "must be at most 10,000");

export type ContractClockEntry = z.infer<typeof contractClocksShape>[number];
