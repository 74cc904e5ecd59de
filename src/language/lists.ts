/** Words parted by white space. */
export type Words = string;
