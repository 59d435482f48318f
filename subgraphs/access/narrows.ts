import { circles, type Guarded } from "./circles.js";

const circleOf = ({ handling }: Guarded): number => circles.findIndex(({ markings }) => markings.includes(handling));

/**
 * Whether a change of a row may have taken it from somebody: its marking is for a narrower circle now, or somebody is missing
 * from the lists of those that it is for. Pure. Who is taken off one list may still be of a wider circle; then it says yes
 * without need.
 */
export function narrows(before: Guarded, after: Guarded): boolean {
  const circle = circleOf(after);
  if (circle < circleOf(before)) return true;
  if (circle === circles.length - 1) return false;
  return circles
    .slice(0, circle + 1)
    .flatMap(({ lists = [] }) => lists)
    .some((list) => before[list].some((id) => !after[list].includes(id)));
}
