/** Whether a text names a day of the calendar, as YYYY-MM-DD: the thirtieth of February would be read as one of March. Pure. */
export const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
};
