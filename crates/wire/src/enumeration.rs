/// Declares an enum whose variants have a wire spelling: `as_str`, `parse`, `Display` and [`Shaped`](crate::Shaped).
///
/// The first variant is the default, only so that structs which require the member have one.
#[macro_export]
macro_rules! enumeration {
    ($(#[$doc:meta])* $name:ident { $first:ident = $first_wire:literal $(, $variant:ident = $wire:literal)* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            #[default]
            $first,
            $($variant,)*
        }

        impl $name {
            /// Every variant, in the model's order.
            pub const ALL: &'static [$name] = &[$name::$first $(, $name::$variant)*];
            /// Every wire spelling, in the same order.
            pub const VALUES: &'static [&'static str] = &[$first_wire $(, $wire)*];

            /// The wire spelling.
            pub const fn as_str(self) -> &'static str {
                Self::VALUES[self as usize]
            }

            /// Reads the wire spelling, which is case sensitive.
            pub fn parse(text: &str) -> Option<Self> {
                Self::VALUES.iter().position(|value| *value == text).map(|found| Self::ALL[found])
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::Shaped for $name {
            fn read(
                given: ::std::option::Option<$crate::Document>,
                faults: &mut $crate::shaped::Faults,
            ) -> Self {
                $crate::shaped::value_of(given, Self::VALUES, faults)
                    .map_or_else(Self::default, |found| Self::ALL[found])
            }

            fn write(self) -> ::std::option::Option<$crate::Document> {
                ::std::option::Option::Some(self.as_str().into())
            }
        }
    };
}

/// Declares the error codes of a service with their HTTP statuses, and the shapes that are called otherwise.
#[macro_export]
macro_rules! error_codes {
    (@shape $code:literal) => { $code };
    (@shape $code:literal $shape:literal) => { $shape };
    ($name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal $status:literal $(as $shape:literal)?),* $(,)? }) => {
        /// The errors that this service's model names.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $name {
            /// Sorted by code.
            pub const TABLE: &'static [$crate::schema::ErrorSchema] =
                &[$($crate::schema::ErrorSchema {
                    code: $code,
                    status: $status,
                    shape: $crate::error_codes!(@shape $code $($shape)?),
                },)*];

            pub const fn as_str(self) -> &'static str {
                Self::TABLE[self as usize].code
            }

            /// The HTTP status.
            pub const fn status(self) -> u16 {
                Self::TABLE[self as usize].status
            }

            /// This error with a text for the caller.
            pub fn error(self, message: impl ::std::convert::Into<::std::string::String>) -> $crate::ApiError {
                $crate::ApiError::new(self.as_str(), message).with_status(self.status())
            }
        }
    };
}
