/** A PDF that says it was made when the schema last changed, so that the same site gives the same file. */
export function setDate(pdf: Buffer, time: Date): Buffer {
  const stamp = `D:${time.toISOString().replaceAll(/[-:T]|\.\d+Z/g, "")}+00'00'`;
  // The length stays, since the PDF lists where in it each part begins.
  const text = pdf.toString("latin1").replaceAll(/(\/(?:CreationDate|ModDate) ?)\(D:\d{14}\+00'00'\)/g, `$1(${stamp})`);
  return Buffer.from(text, "latin1");
}
