import { CordonError } from "../../runtime/errors.js";

const refusal = (message: string) => new CordonError("BAD_USER_INPUT", message);

/** Why statistics are not answered, and what to do. */
export const statisticsRefusals = {
  tooManyToCount: (maxCounted: number) =>
    refusal(
      `There are more than ${maxCounted} of them, which is too much to count one by one for one answer. Narrow the filter, for instance to a stretch of time, and ask for the rest in further requests; or ask for what is added up beforehand, as the description of the field says.`,
    ),
  tooManyToMeasure: (maxCounted: number) =>
    refusal(
      `There are more than ${maxCounted} of them, which is too much to measure one by one how long they took. Narrow the filter, for instance to a stretch of time; or group by what durations are added up by beforehand, as the description of the field says.`,
    ),
  tooManyRows: (maxRows: number) =>
    refusal(
      `The answer would have more than ${maxRows} rows. Group by less, or by longer periods, narrow the filter, or ask for those with the most by \`top\`.`,
    ),
  topOfSeries: () =>
    refusal("`top` names the rows with the most, and a series has a row for each period: leave out `top` or `by`."),
  unknownTimeZone: (timeZone: string) =>
    refusal(
      `The database does not know the time zone ${timeZone}. Name one such as Europe/Brussels, or leave \`timeZone\` out.`,
    ),
} as const;
