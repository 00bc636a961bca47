/** Version of the sdk, as every record names it. */
export const sdkVersion = "0.1.0";
