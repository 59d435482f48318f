import { circles, type Guarded } from "./circles.js";

const circleOf = ({ handling }: Guarded): number => circles.findIndex(({ markings }) => markings.includes(handling));

/**
 * Whether a change of a row may have taken it from somebody: its marking is for a narrower circle now, or somebody is named on
 * none of the lists of those that it is for any more. Pure. Who is taken off all lists may still be of a wider circle; then it
 * says yes without need.
 */
export function narrows(before: Guarded, after: Guarded): boolean {
  const circle = circleOf(after);
  if (circle < circleOf(before)) return true;
  if (circle === circles.length - 1) return false;
  // Security on-call reads what is for the virtual team alone until there is one.
  if (circle === 0 && before.virtualTeamPersonIds.length === 0 && after.virtualTeamPersonIds.length > 0) return true;
  const lists = circles.slice(0, circle + 1).flatMap(({ lists = [] }) => lists);
  const named = (row: Guarded) => lists.flatMap((list) => row[list]);
  const left = new Set(named(after));
  return named(before).some((id) => !left.has(id));
}
