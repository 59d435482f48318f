import { StartError } from "../runtime/start-error.js";

const unusable: Readonly<Record<string, string>> = {
  ENOSPC: "its disk is full. Make room on it",
  EDQUOT: "its disk quota is used up. Make room",
  EROFS: "its file system can only be read. Make it writable",
  EACCES: "this user may not. Correct its owner or mode",
  EPERM: "this user may not. Correct its owner or mode",
  ENOTDIR: "a part of its path is a file. Move that away",
  EEXIST: "a file is in its place. Move that away",
};

/** The reason of a failure in one line; errors of the file system are explained for the data folder, with what to do. */
export function reasonOf(error: unknown, dataFolder: string): string {
  if (!(error instanceof Error)) return String(error);
  const { code = "", path } = error as NodeJS.ErrnoException;
  // A failed write has no path; the starter only writes to the data folder.
  const ours = path === undefined || path.startsWith(dataFolder) || dataFolder.startsWith(path);
  const words = error instanceof StartError || !ours ? undefined : unusable[code];
  if (words === undefined) return error.message;
  return `The data folder ${dataFolder} cannot be written${path ? ` (${path})` : ""}: ${words}, or choose another folder with CORDON_DATA.`;
}
