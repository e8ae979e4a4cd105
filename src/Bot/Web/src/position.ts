/** Where the person is, or why that is not known. */
export type Located = { latitude: number; longitude: number } | "denied" | "unknown" | "absent";

const patience = 15_000;
const oldest = 10 * 60_000;

/** Asks the device, once. The browser asks the person. */
export function locate(device: Geolocation | undefined = navigator.geolocation): Promise<Located> {
  if (!device) return Promise.resolve("absent");
  return new Promise((resolve) =>
    device.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? "denied" : "unknown"),
      { timeout: patience, maximumAge: oldest },
    ),
  );
}
