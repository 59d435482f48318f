import { environmentAmong } from "./environment-of.js";

/**
 * What a requirement in force is by where its monitoring runs: deployed once it does in each environment that it names, else in force, and so still to be
 * deployed. What runs elsewhere counts for nothing. Pure.
 */
export const deployedState = (
  { environments }: { readonly environments: readonly string[] },
  running: readonly { readonly environment: string }[],
): "DEPLOYED" | "IN_FORCE" => {
  const all = running.map(({ environment }) => environment);
  return environments.every((one) => environmentAmong(all, one) !== undefined) ? "DEPLOYED" : "IN_FORCE";
};
