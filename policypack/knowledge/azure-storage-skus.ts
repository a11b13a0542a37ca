/**
 * SKUs of Azure Storage that keep a copy in the paired region: Standard_GRS, Standard_RAGZRS,
 * StandardV2_GZRS and their like. Source: "SkuName" of the Storage resource provider.
 */
export const GEO_REDUNDANT_SKU = /_(RA)?GZ?RS$/i;
