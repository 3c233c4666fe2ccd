namespace PortalAcceptance.SecretSearch;

public enum SecretKind
{
    Password,

    CardNumber,

    SecurityCode,
}
