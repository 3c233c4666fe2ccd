namespace Reqnroll;

/// <summary>A step's data table, by Gherkin's own name for it.</summary>
public class DataTable : Table
{
    /// <summary>A table without rows.</summary>
    /// <param name="header">The columns' names, each of them once.</param>
    public DataTable(params string[] header)
        : base(header)
    {
    }

    private DataTable(Table table)
        : base(table)
    {
    }

    /// <summary>Gives a table the type <see cref="DataTable"/>; rows are shared.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The same table as a data table.</returns>
    public static DataTable FromTable(Table table) => table as DataTable ?? new DataTable(table);
}
