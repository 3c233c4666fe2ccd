namespace Reqnroll;

/// <summary>Makes objects of tables and compares tables with objects. Columns are properties by name, whatever case and blanks.</summary>
public static class TableHelperExtensionMethods
{
    /// <summary>
    /// Makes an object of a table: of its only row, or of its rows if the first column names properties and the second
    /// holds their values.
    /// </summary>
    /// <typeparam name="T">A class, record or tuple.</typeparam>
    /// <param name="table">The table.</param>
    /// <returns>The object.</returns>
    /// <exception cref="FormatException">A cell isn't of its property's type.</exception>
    public static T CreateInstance<T>(this Table table) => (T)ObjectBuilder.For(typeof(T)).Create(TableLayout.Fields(table, typeof(T)));

    /// <summary>Makes an object of each row.</summary>
    /// <typeparam name="T">A class, record or tuple.</typeparam>
    /// <param name="table">The table.</param>
    /// <returns>The objects, in order.</returns>
    /// <exception cref="FormatException">A cell isn't of its property's type.</exception>
    public static IEnumerable<T> CreateSet<T>(this Table table)
    {
        var builder = ObjectBuilder.For(typeof(T));
        return [.. table.Rows.Select(row => (T)builder.Create([.. row]))];
    }

    /// <summary>Sets an object's properties from a table of either layout.</summary>
    /// <param name="table">The table.</param>
    /// <param name="instance">The object.</param>
    /// <exception cref="FormatException">A cell isn't of its property's type.</exception>
    public static void FillInstance(this Table table, object instance) =>
        ObjectBuilder.For(instance.GetType()).Fill(instance, TableLayout.Fields(table, instance.GetType()));

    /// <summary>Compares a table with an object, in the columns that the table has.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="instance">The object.</param>
    /// <exception cref="ComparisonException">They differ.</exception>
    public static void CompareToInstance<T>(this Table table, T instance)
    {
        var differences = TableComparison.Differences(TableLayout.Fields(table, typeof(T)), instance);
        if (differences.Count > 0)
        {
            throw new ComparisonException(string.Join(Environment.NewLine, differences.Prepend("The following fields did not match:")));
        }
    }

    /// <summary>Tells whether a table and an object agree in the columns that the table has.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="instance">The object.</param>
    /// <returns>Whether they do.</returns>
    public static bool IsEquivalentToInstance<T>(this Table table, T instance) =>
        TableComparison.Differences(TableLayout.Fields(table, typeof(T)), instance).Count == 0;

    /// <summary>Compares a table's rows with objects, in the columns that the table has.</summary>
    /// <typeparam name="T">The objects' type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="set">The objects.</param>
    /// <param name="sequentialEquality">Whether the order matters.</param>
    /// <exception cref="ComparisonException">They differ; the message marks rows without an object with <c>-</c>, objects without a row with <c>+</c>.</exception>
    public static void CompareToSet<T>(this Table table, IEnumerable<T> set, bool sequentialEquality = false) =>
        TableComparison.CompareSet(table, [.. set], sequentialEquality);
}
