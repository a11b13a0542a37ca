import { type CheckedValue, nodeOf } from "../../core";
import { country, countryName, isCountry } from "../../knowledge/countries";
import { beyondSight, type Destination, inCountries } from "../destination";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Country codes by themselves and by the English name of the country, in lower case. */
const CODES: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter(isCountry)
    .flatMap((code) => [
      [code.toLowerCase(), code],
      [countryName(code).toLowerCase(), code],
    ]),
);

/** Where a parcel with data goes, by the country of its address. */
export function shippedTo(address: CheckedValue<string>): Destination {
  const { value } = nodeOf(address);
  const code = typeof value === "string" ? CODES.get(value.trim().toLowerCase()) : undefined;
  return code === undefined
    ? beyondSight(address, "which names no country that is known")
    : inCountries(address, country(code), "to which devices with the data are sent");
}
