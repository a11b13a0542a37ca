import { type Checked, type CheckedValue, formatResource, isGiven, nodeOf } from "../../core";
import { PublicIPAddress } from "../../resources/azure";
import type { Family } from "../address-set";
import { type Survey, textOf } from "../survey";
import type { PublicAddress } from "../topology";

/** A public address of an interface or a front end. */
export interface GivenAddress {
  readonly address: PublicAddress;
  /**
   * Whether the internet gets in where no network security group stands before the interface: with
   * Basic addresses it does, Standard ones are closed.
   */
  readonly isOpenAlone: "yes" | "perhaps" | "no";
}

interface Sku {
  readonly sku?: { readonly name?: string };
  readonly publicIPAddressVersion?: string;
}

/** The address that a reference to a `PublicIPAddress` gives; none where there is no reference. */
export function publicAddressAt(
  survey: Survey,
  reference: CheckedValue<unknown> & { readonly id: CheckedValue<unknown> },
): readonly GivenAddress[] {
  const node = nodeOf(reference);
  if (!isGiven(reference)) {
    return [];
  }
  const found = survey.follow(reference.id, PublicIPAddress);
  const [only] = found;
  const isOne = only !== undefined && found.length === 1;
  const isCertain = only?.isCertain === true || nodeOf(reference.id).state === "known";
  const what = isOne ? formatResource(only.resource) : "a public address outside this stack";
  return [
    {
      address: {
        family: isOne ? familyOf(only.inputs.publicIPAddressVersion) : "v4",
        hop: {
          node,
          does: `gives it ${what}`,
          isCertain,
          change: `remove ${node.key}`,
        },
        // What arrives is delivered whatever the routes say; they decide how the answers leave.
        needsRoute: false,
      },
      isOpenAlone: isOne ? opennessOf(only.inputs.sku.name) : "perhaps",
    },
  ];
}

/** The address that a machine is made with. */
export function configuredAddress(configuration: Checked<Sku>): readonly GivenAddress[] {
  const node = nodeOf(configuration);
  return isGiven(configuration)
    ? [
        {
          address: {
            family: familyOf(configuration.publicIPAddressVersion),
            hop: {
              node,
              does: "gives it a public address",
              isCertain: node.state === "known",
              change: `remove ${node.key}`,
            },
            needsRoute: false,
          },
          isOpenAlone: opennessOf(configuration.sku.name),
        },
      ]
    : [];
}

function familyOf(version: CheckedValue<string>): Family {
  return textOf(version)?.toLowerCase() === "ipv6" ? "v6" : "v4";
}

/**
 * Source: learn.microsoft.com "Public IP addresses", SKUs: Basic is open by default, Standard is closed to inbound
 * traffic. Where none is given it was Basic; since Basic was retired (30 September 2025), it isn't
 * documented what it is.
 */
export function opennessOf(sku: CheckedValue<string>): GivenAddress["isOpenAlone"] {
  switch (textOf(sku)?.toLowerCase()) {
    case "basic":
      return "yes";
    case "standard":
    case "standardv2":
      return "no";
    default:
      return "perhaps";
  }
}
