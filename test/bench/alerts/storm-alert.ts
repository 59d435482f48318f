/** How many addresses are recorded as indicators, which one alert in ten names. */
export const knownAddresses = 1_000;
export const knownAddress = (place: number) => `203.0.${113 + (place >> 8)}.${place & 255}`;

/** One alert in ten names a known address, the others one of their own; one in twenty is noise. */
export const stormAlert = (fingerprint: string, place: number) => ({
  id: fingerprint,
  title: place % 20 === 3 ? "Disk of a farm is nearly full" : "Token used in another region",
  severity: place % 20 === 3 ? "LOW" : "HIGH",
  rule: `Rule ${place % 40}`,
  addresses: [
    place % 10 === 7
      ? knownAddress(place % knownAddresses)
      : `10.${(place >> 16) & 255}.${(place >> 8) & 255}.${place & 255}`,
  ],
});
