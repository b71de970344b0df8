//! A JSON value with its place, so that every fault can name it.
