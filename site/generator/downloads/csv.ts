/** Excel takes a file without it for one in the machine's old encoding, and shows Korean as noise. */
const byteOrderMark = "\uFEFF";

/** Rows as CSV after RFC 4180: quoted where a field needs it, lines ended by CR LF; UTF-8 with a byte order mark. */
export function csv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
